/// Sends what a screen shows to Excel: asks where, writes off the screen's thread, and says where it lies. Knows no
/// feature; how a workbook looks is described with `sheet`.
package org.bitacora.fx.output;
