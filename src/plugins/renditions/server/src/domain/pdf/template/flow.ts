/** Rich text: paragraphs, headings, quotations, lists, code and images. */
export const FLOW = String.raw`
#import "/style.typ": *

#let placed-image(it, ..how) = {
  let file = data.images.at(it.url, default: none)
  if file == none {
    if it.alt != "" {
      block(stroke: 0.5pt + colours.rule, inset: 8pt, small(fill: colours.muted)[#data.words.image: #it.instead])
    }
  } else if it.alt == "" {
    pdf.artifact(image(file, ..how))
  } else {
    image(file, alt: it.alt, ..how)
  }
}

// Two pixels a point: sharp in print. Never wider than the text or higher than most of a page.
#let natural-width(it) = {
  let widest = 134mm
  if it.width == none or it.height == none { return widest }
  calc.min(widest, it.width * 0.5pt, 170mm * it.width / it.height)
}

#let illustration(it) = {
  block(above: 1.4em, below: 1em, sticky: it.caption != none, placed-image(it, width: natural-width(it)))
  if it.caption != none { block(above: 7pt, below: 1.4em, small(fill: colours.muted, par(it.caption))) }
}

#let listed(it) = {
  let items = it.items.map(item => {
    running(item.runs)
    for inner in item.lists { listed(inner) }
  })
  if it.ordered { enum(..items) } else { list(..items) }
}

#let flow-block(it) = {
  if it.type == "paragraph" { par(running(it.runs)) }
  else if it.type == "heading" { titled(it.level, length-of(it.runs), running(it.runs), outlined: false) }
  else if it.type == "quote" { quote(block: true, par(running(it.runs))) }
  else if it.type == "list" { listed(it) }
  else if it.type == "code" { raw(block: true, it.text) }
  else { illustration(it.figure) }
}

#let flow(rich) = if rich != none {
  in-language(rich.lang, for it in rich.flow { flow-block(it) })
}
`;
