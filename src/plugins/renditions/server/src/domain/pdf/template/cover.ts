/** The first page, and the contents after it. */
export const COVER = String.raw`
#import "/style.typ": *
#import "/flow.typ": fitting, placed-image

#let issue = data.document

#let correction(it) = block(
  above: 9mm, stroke: (left: 2.5pt + colours.background), inset: (left: 10pt, y: 4pt),
  text(size: 10.5pt, par(passage(it))),
)

#let side = 25mm

// The largest size in which the widest word has room in a line.
#let title-size() = {
  let words = issue.title.text.split(regex("[\s\u{200B}-]+"))
  let fits(size) = words.all(word => measure(text(font: serif, size: size * 1pt, weight: 600, word)).width <= 210mm - 2 * side)
  data.cover.sizes.find(fits)
}

#let title() = context {
  let size = title-size()
  show heading: set text(font: serif, size: if size == none { 10.5pt } else { size * 1pt })
  show heading: set block(below: 10mm)
  titled(1, issue.title.text.len(), passage(issue.title), outlined: false, bookmarked: false)
}

#let panel = block(width: 100%, fill: colours.primary, inset: (x: side, top: 24mm, bottom: 17mm), {
  set text(font: sans, fill: colours.background)
  set par(spacing: 0.75em)
  if issue.draft != none {
    block(below: 6mm, stroke: 1pt + colours.background, inset: 7pt, text(size: 11pt, weight: 600, par(passage(issue.draft))))
  }
  if issue.newsletter != none { text(size: 13pt, weight: 600, par(passage(issue.newsletter))) }
  v(data.cover.space * 1pt)
  title()
  set text(size: 11.5pt)
  for line in issue.dateline { par(own(line)) }
  if issue.correction != none { correction(issue.correction) }
})

// Said again in the colophon: here it is decoration.
#let publisher = block(inset: (x: side, top: 10mm, bottom: 20mm), {
  if issue.theme.logo != none {
    let room = (width: 210mm - 2 * side, height: 14mm)
    block(below: 5mm, context placed-image(
      issue.theme.logo, ..fitting(issue.theme.logo, room, (height: room.height), (width: room.width)),
    ))
  }
  if issue.colophon != none and issue.colophon.publisher != none {
    pdf.artifact(text(font: sans, size: 10pt, weight: 600, letters(issue.colophon.publisher.name)))
  }
})

#let cover = page(margin: 0pt, header: none, footer: none, {
  set block(spacing: 0pt)
  panel
  if issue.cover != none { placed-image(issue.cover, width: 100%, height: 104mm, fit: "cover") }
  v(1fr)
  publisher
})

#let contents = {
  heading(level: 2, outlined: false, own(data.words.contents))
  set text(font: sans, size: 9.5pt, hyphenate: false)
  set par(leading: 0.5em)
  set outline(indent: level => calc.max(0, level - 2) * 1.2em)
  set outline.entry(fill: none)
  show outline.entry: set block(spacing: 5.5pt)
  show outline.entry.where(level: 2): set text(weight: 600, size: 10.5pt)
  show outline.entry.where(level: 2): set block(above: 13pt)
  show outline.entry.where(level: 4): set text(fill: colours.muted)
  show link: set text(fill: colours.text)
  // Typst's own has a word joiner before the page, which a viewer takes for a part of the number.
  show outline.entry: it => link(it.element.location(), it.indented(none, it.body() + h(1fr) + it.page()))
  outline(title: none)
  pagebreak(weak: true)
}
`;
