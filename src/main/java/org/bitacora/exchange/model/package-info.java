/// What handing in and receiving say to people: arrivals, notices, differences to decide, history. Values only; the
/// three-way merge of long texts is the one rule.
package org.bitacora.exchange.model;
