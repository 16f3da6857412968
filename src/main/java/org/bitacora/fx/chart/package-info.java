/// Charts made of plain nodes that take their colours from the tokens, so that both themes and every text size hold.
/// They draw ready figures and know nothing of how these came about. A sentence above a chart says the finding; that
/// and the link to its rows are the caller's.
package org.bitacora.fx.chart;
