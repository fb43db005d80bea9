/** How everything looks: text, headings, lists, and what stands around the text of a page. */
export const LOOK = String.raw`
#import "/style.typ": *

// The section that a page ends in: a heading's supplement is its text.
#let running-section() = {
  let sections = query(heading.where(level: 2, outlined: true)).filter(it => it.location().page() <= here().page())
  if sections.len() > 0 { sections.last().supplement.fields().at("text", default: "") } else { "" }
}

// As much of a text as one line has room for.
#let one-line(body) = layout(size => {
  let fits(it) = measure(it).width <= size.width
  let whole = body.replace(regex("\u{200B}|\s+"), found => if found.text == "\u{200B}" { "" } else { " " })
  if fits(whole) { return whole }
  let clusters = whole.clusters()
  let (low, high) = (0, clusters.len())
  while low < high {
    let middle = calc.quo(low + high + 1, 2)
    if fits(clusters.slice(0, middle).join() + "…") { low = middle } else { high = middle - 1 }
  }
  clusters.slice(0, low).join() + "…"
})

#let headings(body) = {
  show heading: set text(font: sans, weight: 600, hyphenate: false)
  show heading: set par(leading: 0.45em)
  show heading: set block(above: 1.7em, below: 0.75em)
  show heading.where(level: 2): set text(font: serif, size: 20pt, fill: colours.primary)
  show heading.where(level: 2): it => block(
    above: 34pt, below: 12pt, width: 100%, sticky: true,
    stroke: (top: 1.5pt + colours.primary), inset: (top: 8pt),
    it.body,
  )
  show heading.where(level: 3): set text(size: 13.5pt, fill: colours.primary)
  show heading.where(level: 3): set block(above: 24pt, below: 10pt)
  show heading.where(level: 4): set text(size: 11.5pt)
  show heading.where(level: 5): set text(size: 10pt)
  show heading.where(level: 6): set text(size: 10pt, weight: 400, style: "italic")
  body
}

#let running-text(body) = {
  set text(font: serif, size: 10.5pt, fill: colours.text, fallback: false, hyphenate: true)
  set par(leading: 0.68em, spacing: 0.95em, linebreaks: "optimized")
  set strong(delta: 0)
  show strong: set text(weight: 600)
  show link: set text(fill: colours.primary)
  set underline(offset: 0.16em, stroke: 0.045em)
  show raw: set text(font: sans, size: 1.25em, hyphenate: false)
  show raw.where(block: true): boxed-code
  set list(indent: 0pt, body-indent: 0.6em, spacing: 0.62em, marker: ("•", "–"))
  set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.62em)
  show quote.where(block: true): it => block(
    stroke: (left: 1.5pt + colours.rule), inset: (left: 12pt, y: 3pt), it.body,
  )
  body
}

#let pages(body) = {
  set page(
    paper: "a4",
    margin: (x: 37mm, top: 32mm, bottom: 30mm),
    header-ascent: 40%,
    header: context small(fill: colours.muted, grid(
      columns: (1fr, 1fr), align: (left, right), gutter: 1em,
      one-line(data.header), one-line(running-section()),
    )),
    footer: context small(fill: colours.muted, align(right)[
      #counter(page).display() / #counter(page).final().first()
    ]),
  )
  body
}

#let look(body) = {
  show: running-text
  show: headings
  show: pages
  body
}
`;
