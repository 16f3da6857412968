/// The kit that every screen is made of; knows no feature. Look: Theme, TextSize, Shade, Icons, Tone, Labels (words),
/// Boxes (rows, columns, pages), Sides and Spread (columns that fold), Formats (dates, numbers). Moving about: Screen,
/// Subscriptions, Place, Navigator, Crumb. `fx.part`: Buttons, Chips, Glyphs, Cards, Rows (also pending and preview
/// rows), Tiles, TargetBar, RecordHeader, TabStrip, Segments, EmptyState, ProgressCard, DifferenceCard, Keycaps,
/// Banners. `fx.form`: Form, Fields, FormField, Choice, Reading. `fx.list`: ListPane, Line, ListAndRecord, Table.
/// `fx.output`: ExcelOutput, FileOutput. `fx.paper`: PaperView, PaperPrinter. `fx.layer`: Layer (pop-overs and toasts in the same
/// scene), DialogBox, Dialogs, FailureTeller. In the test tree: FxExtension, Robot, and Piezas, a gallery of all of it.
/// No inline styles: measures live in the sheets of the resources, in em; every own class begins with `bit-`.
package org.bitacora.fx;
