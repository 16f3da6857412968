package org.bitacora.counterexample.training;

import java.sql.ResultSet;
import javafx.scene.control.Label;

/// A service with a control and a result set in its hands.
public final class ShowsItself {

    public String show(ResultSet rows, Label label) {
        return label + " " + rows;
    }
}
