import { htmlDepth } from './html-depth';

const depth = (text: string): number => htmlDepth(text, 1000);

describe('the depth of a page', () => {
  it.each([
    ['<div><p>a<p>b</div><div>c</div>', 1],
    ['<ul><li>a<ul><li>b</ul></ul>', 2],
    ['<table><tr><td>a<td><b>b</b></table>', 3],
    ['<table><tr><td><b>a<tr><td><b>b<tr><td><b>c</table>', 3],
    ['<br/><img/><hr/>', 0],
    ['<svg><path/><path/><g><path/></g></svg>', 2],
    ['a < b and <3', 0],
  ])('%s', (text, expected) => {
    expect(depth(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['elements that only look closed', '<div/>'],
    ['end tags that close nothing', '<div></span></b></i>'],
    ['end tags in comments', '<div><!--</div>-->'],
    ['end tags after comments that are none', '<!--><div><!-- -->'],
    ['end tags in attributes', '<div title="</div>">'],
    ['end tags in attributes without quotes', '<div title=</div>'],
    ['quotes that begin no value', '<div a"><b c">'],
    ['tags that hold a sign of less', '<div title="<">'],
    ['end tags in text areas', '<div><textarea></div></textarea>'],
    ['end tags that a cell keeps in', '<div><table><td></div>'],
    ['formatting that is opened again', '<div><b id=1></div>'],
    ['drawings that HTML ends', '<svg><div/>'],
    ['cells in cells', '<table><tr><td>'],
  ])('is not hidden by %s', (_what, part) => {
    expect(depth(part.repeat(300))).toBeGreaterThanOrEqual(300);
  });

  it('is told in one pass of comments, quotes and titles that do not end', () => {
    for (const part of ['<!--', '<a b="', '<title>', '<', '</', '<a b', '<!', '<svg><b>'])
      expect(depth(part.repeat(200_000))).toBeLessThanOrEqual(1001);
  });
});
