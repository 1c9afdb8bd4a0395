import { serviceTag } from '@/lib/analytics/service-tag';

/** The script of the service that counts visits, for the head of a page; nothing where there is none. */
export function AnalyticsScript() {
  const tag = serviceTag();
  return tag?.element === 'script' ? <script defer src={tag.src} {...tag.attributes} /> : null;
}

/** The picture by which a service counts visits, for the end of a page. Its low priority keeps React from loading it ahead of all else. */
export function AnalyticsPicture() {
  const tag = serviceTag();
  if (tag?.element !== 'img') return null;
  return (
    <img
      hidden
      src={tag.src}
      alt=""
      width={1}
      height={1}
      fetchPriority="low"
      referrerPolicy="no-referrer-when-downgrade"
    />
  );
}
