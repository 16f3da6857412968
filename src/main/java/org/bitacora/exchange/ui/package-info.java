/// "Entregar y recibir": hand in, receive with a preview in words, decide differences, and the history of both. Each
/// pane has a view model without controls; nothing here knows how records are called, the service says it.
package org.bitacora.exchange.ui;
