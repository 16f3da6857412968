/// What handing in and receiving say to people: who sent, notices, what is outstanding, history. Values only; the
/// three-way merge of long texts is the one rule.
package org.bitacora.exchange.model;
