/** On paper: what can be followed shows where it leads, and no heading is left alone at the foot of a page. */
export const PRINT_STYLE = `
@media print{
  @page{margin:20mm 18mm 22mm}
  body{font-size:10.5pt;line-height:1.45;border-top:0;background:none}
  .wide,main,.site,.site>*{max-width:none;padding-inline:0}
  main{padding-block:0 1rem}
  .skip,.ways,.permalink,.neighbours,.contents,.about-page{display:none}
  .masthead .wide{padding-block:0 6mm}
  h1{font-size:26pt}
  h1,h2,h3,h4,h5,h6,.heading,.labels{break-after:avoid;break-inside:avoid}
  p,li,blockquote{orphans:3;widows:3}
  .section>.rich{break-after:avoid}
  figure,.facts,.links li,.notice{break-inside:avoid}
  .section{margin-top:12mm}
  .entry{margin-top:7mm}
  .opening{font-size:12pt}
  .facts,.links,.labels,.dateline,.site,.notice,figcaption{font-size:9pt}
  .notice{background:none}
  .cover img{width:auto;max-height:90mm;border-radius:0}
  .rich a[href^="http"]::after,.links a[href^="http"]::after,.points a[href^="http"]::after,.publisher a[href^="http"]::after{
    content:" <" attr(href) ">";font-size:8pt;color:var(--muted)}
}
`;
