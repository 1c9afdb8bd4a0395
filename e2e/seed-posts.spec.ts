import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

test.beforeEach(({ page }) => stayLocal(page));

test('the podcast post has its sound, its transcript and every sentence @noscript', async ({ page }) => {
  await page.goto(pageTypes['old podcast episode']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'DigitalGov Podcast: Leaders Come and Go, But Your Customers Will Remain',
  );
  const media = 'https://s3.amazonaws.com/digitalgov/_legacy-img/2015/07';
  await expect(page.locator('audio')).toHaveAttribute(
    'src',
    `${media}/Stephanie-Thum-Leaders-Customer-Podcast.mp3`,
  );
  // The browser's own controls, or the player's where scripts run.
  await expect(page.locator('audio[controls]').or(page.getByRole('button', { name: 'Play' }))).toBeVisible();
  const body = page.locator('[data-post-body]');
  await expect(body.getByRole('link', { name: 'Download' })).toHaveAttribute(
    'href',
    /Customer-Podcast\.mp3$/,
  );
  await expect(body.getByRole('link', { name: 'Transcript' })).toHaveAttribute(
    'href',
    `${media}/DigitalGov-Customer-Service-Podcast-Transcript-May-2015-Ashley-Wichman-and-Stephanie-Thum.docx`,
  );
  for (const text of [
    'bring your agency’s customers to the table.',
    'Vice President of Customer Experience at the Export-Import Bank of the United States',
    'CX is a management discipline that deserves a seat at the C-suite',
    '11 MB',
    '5 pages',
    '21 KB',
  ]) {
    await expect(body).toContainText(text, { ignoreCase: true });
  }
  await expect(body.getByRole('link', { name: /Three Ways to Evolve/ })).toHaveAttribute(
    'href',
    'https://digital.gov/2015/05/13/three-ways-to-evolve-your-agencys-customer-mindset/',
  );
  await expect(body.getByRole('link', { name: /Will 2016 Be/ })).toHaveAttribute(
    'href',
    'https://digital.gov/2014/12/01/will-2016-be-the-federal-governments-year-of-the-customer/',
  );
});

test('the recap has its picture, its video and five chapters with their times @noscript', async ({
  page,
}) => {
  await page.goto(pageTypes['video recap']);
  const body = page.locator('[data-post-body]');
  await expect(body.getByRole('img', { name: /compass/i }).first()).toHaveAttribute(
    'src',
    /2015\/04\/600-x-385-Business/,
  );
  const chapters = body.getByRole('navigation', { name: 'Chapters' }).getByRole('listitem');
  await expect(chapters).toHaveText([
    /0:00\s*Introduction/,
    /3:00\s*Identifying and Working with Customers/,
    /8:20\s*Measuring Success and Sharing Data/,
    /12:35\s*Why Have a Customer Focus\?/,
    /15:33\s*How a Customer Focus Can Change an Agency/,
  ]);
  await expect(chapters.nth(1)).toHaveAttribute('id', 't=180');
  await expect(chapters.nth(1).getByRole('link')).toHaveAttribute('href', /2dH_hvUNEVM.*180/);
  await expect(body).toContainText('demographics and quantitative numbers don’t really tell the true story');
  await expect(page.locator('iframe')).toHaveCount(0);
});
