package org.bitacora.directory.model;

import org.bitacora.directory.model.TypedDocument.Given;
import org.bitacora.directory.model.TypedDocument.Nothing;
import org.bitacora.directory.model.TypedDocument.Other;
import org.bitacora.directory.model.TypedDocument.Withheld;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDocumentTest {

    @Test
    void whatAFacilitatorTypesIsUnderstood() {
        String table = """
                CC 1.090.447.218            | CC 1090447218
                cc1090447218                | CC 1090447218
                C.C. No. 1090447218         | CC 1090447218
                ppt5812347                  | PT 5812347
                PPT 58A1230                 | PT 58A1230
                PT-5812347                  | PT 5812347
                pep 981234567890123         | PE 981234567890123
                Cédula de extranjería 12345 | CE 12345
                cedula 52.001.002           | CC 52001002
                Pasaporte AB123456          | PA AB123456
                pa ab123456                 | PA AB123456
                T.I. 1.090.447.218          | TI 1090447218
                nit 807008824               | NI 807008824
                documento extranjero V123   | DE V123""";
        table.lines().map(line -> line.split("\\|")).forEach(row -> {
            String[] expected = row[1].strip().split(" ");
            assertThat(TypedDocument.read(row[0])).as(row[0])
                    .isEqualTo(new Given(expected[0], expected[1], null, false));
        });
    }

    @Test
    void aNumberWithoutTypeIsGuessedAndSaysSo() {
        assertThat(TypedDocument.read("1.090.447.218")).isEqualTo(new Given("CC", "1090447218", null, true));
        assertThat(TypedDocument.read("981234567890123")).isEqualTo(new Given("PE", "981234567890123", null, true));
        assertThat(TypedDocument.read("AR123456")).isEqualTo(new Given("PA", "AR123456", null, true));
        assertThat(TypedDocument.read("V-12.345.678")).isEqualTo(new Given("DE", "V12345678", "862", true));
    }

    @Test
    void toBeWithoutDocumentIsAnAnswer() {
        assertThat(TypedDocument.read("sin documento")).isEqualTo(new Withheld(DocumentCodes.HAS_NONE));
        assertThat(TypedDocument.read("S/D")).isEqualTo(new Withheld(DocumentCodes.HAS_NONE));
        assertThat(TypedDocument.read("Prefiere no informar"))
                .isEqualTo(new Withheld(DocumentCodes.PREFERS_NOT_TO_SAY));
        assertThat(TypedDocument.read("sin identificación")).isEqualTo(new Given("SI", null, null, false));
        assertThat(TypedDocument.read("  ")).isEqualTo(new Nothing());
    }

    @Test
    void aNameInTheDocumentCellIsNoDocument() {
        for (String name : new String[] {"Paula Andrea Peña", "Cecilia", "Pedro", "Sierra 2", "María 1 de mayo"}) {
            assertThat(TypedDocument.read(name)).as(name).isEqualTo(new Other(name));
        }
    }
}
