/// The recipes of the visual language: small builders of plain nodes, styled by parts.css. They hold no state of a
/// feature and know no view model.
package org.bitacora.fx.part;
