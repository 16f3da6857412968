/// The kit that every screen is made of; knows no feature. Look: Theme, TextSize, Shade, Icons, Tone, Labels (words),
/// Boxes (rows, columns, pages), Sides and Spread (columns that fold), Formats. Moving about: Screen, Subscriptions, Place, Navigator, Crumb.
/// `fx.part`: Buttons, Chips, Glyphs, Cards, Rows, Tiles, TargetBar, RecordHeader, TabStrip, Segments, EmptyState,
/// ProgressCard, Previews, DifferenceCard, Keycaps, Banners. `fx.form`: Form, Fields, FormField, Choice.
/// `fx.list`: ListPane, Table. `fx.layer`: Layer (pop-overs, toasts in the same scene), Dialogs, FailureTeller.
/// No inline styles: measures live in the sheets beside this package, every own class begins with `bit-`.
package org.bitacora.fx;
