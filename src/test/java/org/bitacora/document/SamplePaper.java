package org.bitacora.document;

import java.util.List;
import java.util.stream.IntStream;

/// An acta with every kind of block, of people who do not exist.
public final class SamplePaper {

    public static final String LONG_NAME = "María Fernanda de los Ángeles Rodríguez de la Hoz Santander y Valenzuela";
    public static final String LONG_WORD = "electroencefalografistaotorrinolaringologicamente".repeat(4);

    private SamplePaper() {
    }

    public static Paper acta() {
        return draft().paper();
    }

    /// So many agenda items give about as many pages.
    public static Paper withItems(int items) {
        PaperDraft draft = draft();
        IntStream.rangeClosed(1, items).forEach(i -> draft.heading(2, i + ". Tema inventado número " + i)
                .text(("Se presenta el avance de la ruta de atención a población migrante en el municipio, con los "
                        + "datos del trimestre, y se responden las preguntas de las delegaciones. ").repeat(14)
                        + "\n" + "La mesa queda informada y pide el detalle por institución. ".repeat(9)));
        return draft.paper();
    }

    private static PaperDraft draft() {
        return PaperDraft.titled("Acta N.º 003 de 2026")
                .subtitle("Mesa intersectorial de salud y migración · sesión ordinaria")
                .header("Secretaría de Salud de Ciudad Inventada · Mesa intersectorial de salud y migración")
                .footer("Documento de trabajo. Contiene datos personales: compártalo solo con quien deba conocerlos.")
                .notice("SIN QUÓRUM")
                .keyValues(List.of(new KeyValue("Fecha", "viernes 13 de marzo de 2026"),
                        new KeyValue("Hora", "de 8:00 a 11:30"),
                        new KeyValue("Lugar", "Sala de juntas, calle 10 # 5-51, piso 3"),
                        new KeyValue("Objetivo", "Revisar el avance del plan de acción y acordar los compromisos "
                                + "del segundo trimestre con las entidades que integran la mesa.")))
                .heading(1, "Asistentes")
                .table(List.of(TableColumn.figures("N.º", 6), TableColumn.of("Nombre", 36),
                                TableColumn.of("Entidad", 32), TableColumn.of("Cargo", 26)),
                        List.of(List.of("1", LONG_NAME, "Secretaría de Salud", "Profesional especializada"),
                                List.of("2", "Luis Ñáñez", "Fundación <Puente> & «Camino»", LONG_WORD),
                                List.of("3", "Ana", "correo.larguisimo.de.una.persona.inventada@organizacion.example")))
                .heading(1, "Orden del día")
                .numbered(List.of("Verificación de quórum", "Aprobación del orden del día",
                        "Seguimiento a compromisos"))
                .heading(1, "Desarrollo")
                .heading(2, "1. Verificación de quórum")
                .paragraph("La secretaría técnica verifica la asistencia: 5 de 12 delegaciones.\nNo hay quórum.")
                .paragraph("Decisión", "continuar como reunión informativa.")
                .heading(3, "Observaciones")
                .bullets(List.of("Se pide enviar la convocatoria con más tiempo.", "Se anexa la lista de asistencia."))
                .numbered(List.of("Otra lista empieza de nuevo en uno."))
                .add(new Block.Numbered(7, List.of(Line.of("Esta sigue en siete."))))
                .pageBreak()
                .heading(1, "Firmas")
                .signatures(List.of(new Signatory(LONG_NAME, "Secretaría de Salud de Ciudad Inventada", "Presidenta"),
                        new Signatory("Luis Ñáñez", "Fundación Puente", "Secretario técnico")));
    }
}
