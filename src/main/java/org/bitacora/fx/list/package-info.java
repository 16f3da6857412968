/// Lists and tables of records: filter as you type without accents, sort, an empty state that says what to do, and
/// everything by keyboard.
package org.bitacora.fx.list;
