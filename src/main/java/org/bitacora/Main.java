package org.bitacora;

/// Picks the window or the command line. Nothing may import this class.
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(0);
    }
}
