/// Form fields: label above, control, help or error below; each follows one property of the view model. `Fields` makes
/// them, `Form` lines them up and hands over what was typed.
package org.bitacora.fx.form;
