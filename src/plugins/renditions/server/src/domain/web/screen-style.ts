/**
 * Serif for what is read, sans serif for what is looked up. Sizes are relative to the reader's own (WCAG 1.4.4), lines are
 * about 65 characters long, and no word is so long that the page scrolls sideways (WCAG 1.4.10).
 */
export const SCREEN_STYLE = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--background);color:var(--text);
  font:1.125rem/1.6 "Source Serif 4",Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;
  font-optical-sizing:auto;font-kerning:normal;overflow-wrap:anywhere;border-top:.4rem solid var(--band)}
h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.2;margin:0;text-wrap:balance;overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:14 6 4}
p,ul,ol,dl,figure,blockquote,pre{margin:0}
a,span{unicode-bidi:isolate}
a{color:inherit;text-decoration-line:underline;text-decoration-color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{color:var(--accent);text-decoration-thickness:.14em}
:focus-visible{outline:.18rem solid var(--accent);outline-offset:.2rem;border-radius:.1rem}
main:focus{outline:none}
img{max-width:100%;height:auto}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-100vw;top:.8rem;padding:.5rem 1rem;background:var(--text);color:var(--background);z-index:1}
.skip:focus{inset-inline-start:1rem}
.wide,main,.site{max-width:42rem;margin-inline:auto;padding-inline:clamp(1rem,5vw,2.5rem)}
nav,.labels,.facts,.links,.dateline,.notice,.masthead,.site,figcaption,.permalink,.issues{
  font-family:"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
nav ul,.links,.issues{list-style:none;padding:0}

.draft{position:sticky;top:0;z-index:1;padding:.5rem clamp(1rem,5vw,2.5rem);background:var(--text);color:var(--background);
  font:600 1rem/1.4 "Source Sans 3",system-ui,sans-serif}
.masthead .wide{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding-block:1.1rem}
.newsletter{font-size:1.0625rem;font-weight:600;letter-spacing:.01em}
.home,.headline{text-decoration-color:transparent}
.home:hover,.headline:hover,.home:focus-visible,.headline:focus-visible{text-decoration-color:var(--accent)}
.logo{height:2.25rem;width:auto;max-width:12rem;object-fit:contain;vertical-align:middle;margin-inline-end:.75rem;background:#fff;border-radius:.15rem}
.ways,.ways ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:1rem}

main{padding-block:clamp(2rem,7vw,4.5rem) 4rem}
h1{font-size:clamp(2.1rem,1.4rem + 3.4vw,3.5rem);line-height:1.08;letter-spacing:-.015em;font-weight:650}
.long{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);line-height:1.15}
.phrase{display:inline-block}
.dateline{margin-top:1.1rem;color:var(--muted);font-size:1.0625rem;line-height:1.5}
.dateline{display:flex;flex-wrap:wrap;column-gap:1.1em;overflow:hidden}
.dateline span{position:relative}
.dateline span::before{content:"·" / "";position:absolute;inset-inline-start:-.7em}
.notice{margin-top:1.5rem;padding:.1rem 0 .1rem 1.1rem;border-inline-start:.25rem solid var(--accent);font-size:1rem;line-height:1.5}
.notice+.notice{margin-top:.75rem}
.cover{margin-top:2.5rem}
.cover img{display:block;width:100%;border-radius:.15rem}
figcaption{margin-top:.5rem;color:var(--muted);font-size:.9375rem;line-height:1.45}

.rich>*+*{margin-top:1em}
.rich :is(h2,h3,h4,h5,h6){font-size:1.125em;margin-top:1.6em}
.rich :is(h2,h3,h4,h5,h6)+*{margin-top:.4em}
.rich :is(ul,ol){padding-inline-start:1.4em}
.rich li+li,.rich li>:is(ul,ol){margin-top:.3em}
.rich li::marker{color:var(--muted)}
blockquote{padding-inline-start:1.2em;border-inline-start:.2rem solid var(--rule);font-style:italic}
code{font:.9em/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace}
pre{padding:1em;background:var(--tint);white-space:pre-wrap}
.opening{margin-top:2rem;font-size:1.25rem;line-height:1.55}

.contents{margin-top:3rem;padding-block:1.25rem;border-block:1px solid var(--rule);font-size:1rem;line-height:1.4}
.contents h2{font-size:.9375rem;letter-spacing:.02em;color:var(--muted)}
.contents li{margin-top:.7rem}
.contents li li{margin-top:.45rem;padding-inline-start:1rem;font-size:.9375rem}
.contents a{text-decoration-color:var(--rule)}
.contents a:hover{text-decoration-color:currentColor}

.heading>:is(h2,h3,h4){display:inline}
.permalink{margin-inline-start:.15em;padding-inline:.3em;color:var(--muted);text-decoration:none;font-size:1rem}
.section{margin-top:clamp(3.5rem,9vw,5.5rem);padding-top:1rem;border-top:.15rem solid var(--primary)}
.section h2{color:var(--primary);font-size:clamp(1.6rem,1.3rem + 1.4vw,2.1rem);letter-spacing:-.01em;line-height:1.15}
.section>.rich{margin-top:1rem;color:var(--muted)}
.group>.heading{margin-top:3rem;padding-bottom:.5rem;border-bottom:1px solid var(--rule)}
.group>.heading h3{font-size:1.375rem;font-style:italic;font-weight:500}
.entry{margin-top:2.75rem}
.labels{margin-bottom:.3rem;color:var(--accent);font-size:.9375rem;font-weight:600;line-height:1.4}
.labels span:not(:first-child)::before{content:"· " / ""}
.entry>.heading :is(h3,h4){font-size:1.4375rem;line-height:1.25;letter-spacing:-.005em}
.entry .lead{margin-top:.75rem;font-style:italic}
.entry .body{margin-top:.75rem}
.facts{margin-top:1.1rem;padding-top:.75rem;border-top:1px solid var(--rule);font-size:.9375rem;line-height:1.5}
.facts div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);column-gap:1rem}
.facts div+div{margin-top:.2rem}
.facts dt{grid-column:1;color:var(--muted)}
.facts dd{grid-column:2;margin:0}
.links{margin-top:1rem;font-size:1rem;line-height:1.45}
.links li{position:relative;padding-inline-start:1.5rem}
.links li+li{margin-top:.35rem}
.links li::before{content:"→" / "";position:absolute;inset-inline-start:0;color:var(--accent)}
.links li.lost::before{content:"–" / "";color:var(--muted)}
.note{color:var(--muted)}
.closing{margin-top:clamp(3.5rem,9vw,5.5rem);padding-top:1.5rem;border-top:1px solid var(--rule)}

.year{margin-top:2.75rem}
.year :is(h2,h3){font-size:1.25rem;font-weight:500;color:var(--primary);padding-bottom:.5rem;border-bottom:1px solid var(--rule)}
.issues{font-size:1.125rem;line-height:1.4}
.issues li{margin-top:1.1rem}
.issues a{text-decoration-color:var(--rule);font:600 1.25rem/1.3 "Source Serif 4",Charter,Georgia,serif}
.issues .dateline{margin-top:.2rem;font-size:1rem}
.alone h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.5rem);line-height:1.15}
.alone .labels{margin-bottom:.6rem;font-size:1rem}
.alone>*+.lead,.alone>*+.body{margin-top:1.5rem}
.alone .facts{margin-top:2rem}
.appearances{margin-top:4rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
.appearances h2{font-size:1.0625rem}

.neighbours{margin-top:4rem;padding-top:1.25rem;border-top:1px solid var(--rule);font-size:1rem}
.neighbours ul{display:flex;flex-wrap:wrap;gap:1rem 3rem;justify-content:space-between}
.neighbours .way{display:block;color:var(--muted);font-size:.9375rem}
.site{padding-block:2.5rem 4rem;font-size:1rem;line-height:1.55}
.site:not(:empty)::before{content:"";display:block;border-top:1px solid var(--rule);margin-bottom:2.5rem}
.site h2{font-size:1.25rem}
.site h3{font-size:1.0625rem;margin-top:1.75rem}
.site .rich,.site .publisher{margin-top:1rem}
.points{list-style:none;padding:0;margin-top:.5rem}
.points li+li{margin-top:.75rem}
.way-label{color:var(--muted)}
.about-page{margin-top:2.5rem}
.about-page h2{font-size:1.0625rem}
.about-page ul{margin-top:.4rem}
.about-page li{margin-top:.25rem}
.about-page .inline{display:flex;flex-wrap:wrap;gap:0 1.5rem}

@media (max-width:30rem){
  .facts div{display:block}
  .facts :is(dt,dd){display:inline}
  .facts dt::after{content:": "}
  .facts dd+dd::before{content:"; "}
}
@media (min-width:62rem){
  .with-contents :is(.wide,main,.site){max-width:62rem}
  .with-contents main{display:grid;grid-template-columns:13rem minmax(0,37rem);column-gap:4.5rem;justify-content:space-between}
  .with-contents main>*{grid-column:2}
  .with-contents main>.contents{grid-column:1;grid-row:1/span 3;align-self:start;position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);
    overflow-y:auto;margin-top:.6rem;border-bottom:0;border-top:1px solid var(--rule);padding-inline-end:.5rem;font-size:.9375rem}
  .with-contents main>.contents li{margin-top:.6rem}
  .with-contents main>.contents li li{margin-top:.3rem;font-size:.875rem}
  .contents a:not(:hover,:focus-visible){text-decoration-color:transparent}
  .with-contents .site>*{max-width:37rem;margin-inline-start:auto}
}
`;
