/// What floats above the window, in the same scene: pop-overs, hanging lists, toasts, dialogs. Pop-up windows would
/// lack the dark theme and, without a compositor, show white corners (look.md §9).
package org.bitacora.fx.layer;
