package org.bitacora.fx.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileOutputTest {

    private static FileOutput.Offer named(String name) {
        return new FileOutput.Offer("Guardar", FileKind.of("Documento", "*.docx"), name, ".docx");
    }

    @Test
    void aNameThatWasTypedWithoutItsExtensionGetsIt() {
        assertThat(named("acta").whole(Path.of("carpeta", "acta 3"))).isEqualTo(Path.of("carpeta", "acta 3.docx"));
        assertThat(named("acta").whole(Path.of("acta.DOCX"))).isEqualTo(Path.of("acta.DOCX"));
    }

    @Test
    void theProposedNameIsOneThatEverySystemAccepts() {
        assertThat(named(" Mesa: \"salud/migración\"\n").proposed().getFileName())
                .hasToString("Mesa salud migración.docx");
    }
}
