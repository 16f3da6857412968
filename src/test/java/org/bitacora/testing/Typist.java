package org.bitacora.testing;

import javafx.scene.input.KeyCode;
import org.bitacora.fx.Robot;

/// Somebody at the keyboard whose keys are counted: each letter and each press is one, modifiers are none.
public final class Typist {

    private final Robot robot;
    private final Runnable settle;
    private int keys;

    /// @param settle waits until what was typed is saved, as a person does who looks up to the next paper
    public Typist(Robot robot, Runnable settle) {
        this.robot = robot;
        this.settle = settle;
    }

    public Typist type(String text) {
        keys += text.codePointCount(0, text.length());
        robot.type(text);
        return this;
    }

    public Typist press(KeyCode key, KeyCode... modifiers) {
        keys++;
        robot.press(key, modifiers);
        return this;
    }

    public Typist press(int times, KeyCode key) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
        return this;
    }

    public Typist settle() {
        settle.run();
        return this;
    }

    public Robot robot() {
        return robot;
    }

    /// The keys since this was asked last.
    public int takeKeys() {
        int taken = keys;
        keys = 0;
        return taken;
    }
}
