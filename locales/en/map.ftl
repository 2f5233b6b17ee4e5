### Page "map": all pages.

map-title = All pages
map-intro = Choose what you want to read. The order is up to you.
