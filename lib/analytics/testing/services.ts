/** For tests: settings of each service, and what has to come of them. */
export interface Service {
  /** Lines below `analytics:`. */
  readonly settings: string;
  /** What every page holds, as HTML. */
  readonly tag: string;
  /** Directives that differ from those of a publication without a service. */
  readonly allowed: Readonly<Record<string, string>>;
}

export const services: Readonly<Record<string, Service>> = {
  'the Digital Analytics Program': {
    settings: 'service: digital-analytics-program\n  agency: GSA\n  subagency: Web & data',
    tag: '<script defer="" src="https://dap.digitalgov.gov/Universal-Federated-Analytics-Min.js?agency=GSA&amp;subagency=Web+%26+data" id="_fed_an_ua_tag"></script>',
    allowed: {
      'script-src':
        "'self' https://dap.digitalgov.gov/Universal-Federated-Analytics-Min.js https://www.googletagmanager.com",
      'connect-src': "'self' https://www.google-analytics.com",
    },
  },
  Plausible: {
    settings: 'service: plausible\n  domain: harbor.example',
    tag: '<script defer="" src="https://plausible.io/js/script.js" data-domain="harbor.example" data-api="https://plausible.io/api/event"></script>',
    allowed: {
      'script-src': "'self' https://plausible.io/js/script.js",
      'connect-src': "'self' https://plausible.io/api/event",
    },
  },
  'a Plausible of one’s own': {
    settings: 'service: plausible\n  domain: harbor.example\n  url: https://stats.harbor.example/',
    tag: '<script defer="" src="https://stats.harbor.example/js/script.js" data-domain="harbor.example" data-api="https://stats.harbor.example/api/event"></script>',
    allowed: {
      'script-src': "'self' https://stats.harbor.example/js/script.js",
      'connect-src': "'self' https://stats.harbor.example/api/event",
    },
  },
  Matomo: {
    settings: 'service: matomo\n  url: https://harbor.example/matomo\n  site: 3',
    tag: '<img hidden="" src="https://harbor.example/matomo/matomo.php?idsite=3&amp;rec=1" alt="" width="1" height="1" fetchPriority="low" referrerPolicy="no-referrer-when-downgrade"/>',
    allowed: { 'img-src': "'self' https://harbor.example/matomo/matomo.php" },
  },
  GoatCounter: {
    settings: 'service: goatcounter\n  code: harbor',
    tag: '<script defer="" src="https://gc.zgo.at/count.js" data-goatcounter="https://harbor.goatcounter.com/count"></script>',
    allowed: {
      'script-src': "'self' https://gc.zgo.at/count.js",
      'connect-src': "'self' https://harbor.goatcounter.com/count",
    },
  },
  'a GoatCounter of one’s own': {
    settings: 'service: goatcounter\n  url: https://stats.harbor.example',
    tag: '<script defer="" src="https://stats.harbor.example/count.js" data-goatcounter="https://stats.harbor.example/count"></script>',
    allowed: {
      'script-src': "'self' https://stats.harbor.example/count.js",
      'connect-src': "'self' https://stats.harbor.example/count",
    },
  },
};
