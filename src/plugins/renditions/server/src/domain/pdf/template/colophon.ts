/** Who publishes the newsletter, and how to reach them. */
export const COLOPHON = String.raw`
#import "/style.typ": *
#import "/flow.typ": flow

#let way(it) = {
  own(it.label + ": ")
  if it.url == none { letters(it.text) } else { followed(it.url, letters(it.text)) }
}

#let colophon(it) = {
  heading(level: 2, supplement: it.heading, own(it.heading))
  set par(spacing: 0.8em)
  flow(it.about)
  flow(it.mandate)
  if it.contact != none {
    heading(level: 3, own(it.contact.heading))
    list(..it.contact.points.map(point => {
      letters(point.label)
      list(..point.ways.map(way))
    }))
  }
  if it.publisher != none {
    par({
      own(it.publisher.label + ": ")
      if it.publisher.url == none { letters(it.publisher.name) } else { followed(it.publisher.url, letters(it.publisher.name)) }
    })
  }
  flow(it.footer)
}
`;
