### Page "booklet": everything as one document, for paper.

booklet-title = The whole booklet
booklet-intro = All pages in one, to print or to read from top to bottom.
booklet-print = Print the booklet
