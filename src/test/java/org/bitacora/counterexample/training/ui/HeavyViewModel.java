package org.bitacora.counterexample.training.ui;

import javafx.scene.control.TextField;

/// A view model with a control inside.
public record HeavyViewModel(TextField field) {
}
