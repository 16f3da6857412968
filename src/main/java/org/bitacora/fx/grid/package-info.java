/// The keyboard-first grid in which lists are typed from paper: attendance and answer sheets.
///
/// It draws the caller's immutable rows, keeps nothing of its own but the text being typed, and hands every act
/// (typed, chosen, pasted, removed) to a `GridEdits`. What is valid is decided there, never here.
/// Drawn by hand rather than on `TableView`, which has no frozen columns and fights for the keys.
package org.bitacora.fx.grid;
