import { expect, test } from 'vitest';
import { picture } from './publication-fields';

const faultOf = (value: string) => picture.safeParse(value).error?.issues[0]?.message;

test('a picture is a file of our own or stands on an image host', () => {
  expect(faultOf('/media/ada.jpg')).toBeUndefined();
  expect(faultOf('https://s3.amazonaws.com/digitalgov/ada.jpg')).toBeUndefined();
});

test('a picture that pages could not show is refused before the build', () => {
  expect(faultOf('https://example.org/ada.png')).toContain(
    'example.org is not among hosts.pictures of content/site.yml',
  );
  expect(faultOf('https://github.com/ada.png')).toContain('is an address at GitHub');
  expect(faultOf('/pictures/ada.jpg')).toBe('expected a file below /media/');
});
