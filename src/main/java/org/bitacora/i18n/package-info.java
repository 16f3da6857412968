/// Every word a person reads. One catalogue file per room in the resources of this package; a test compares the
/// keys used with the keys defined.
package org.bitacora.i18n;
