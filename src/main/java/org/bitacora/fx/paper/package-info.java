/// Shows a `Paper` as sheets of paper, and prints it. What one sees is what the printer gets: always dark on white,
/// in points, whatever the theme and the text size. Word divides the same paper by its own fonts, so its pages may end
/// elsewhere. Knows no feature.
package org.bitacora.fx.paper;
