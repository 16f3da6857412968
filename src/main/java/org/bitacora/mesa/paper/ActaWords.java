package org.bitacora.mesa.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.SessionDossier;

/// The words that the papers of a session share.
public final class ActaWords {

    private ActaWords() {
    }

    /// "Mesa técnica de migración y salud, Norte de Santander", or what a meeting outside a mesa is called.
    static String group(SessionDossier dossier) {
        String name = dossier.mesa() == null ? dossier.session().title() : dossier.mesa().name();
        return name == null || name.isBlank() ? Texts.get("acta.paper.nameless") : name;
    }

    /// "Sesión ordinaria", "Encuentro".
    static String character(MesaSession session) {
        if (session.type() == null) {
            return "";
        }
        return switch (session.type()) {
            case MesaCodes.INSTALLATION, MesaCodes.ORDINARY, MesaCodes.EXTRAORDINARY ->
                    Texts.get("acta.paper.character." + session.type());
            default -> MesaCatalogues.SESSION_TYPES.label(session.type());
        };
    }

    /// "Acta N.º 003 de 2026 (borrador)": what is not approved says so.
    public static String number(Acta acta) {
        return acta.isApproved() ? bareNumber(acta) : Texts.get("acta.paper.unapproved", bareNumber(acta),
                MesaCatalogues.ACTA_STATES.label(acta.state() == null ? MesaCodes.DRAFT : acta.state())
                        .toLowerCase(Texts.LOCALE));
    }

    /// "Acta N.º 003 de 2026", "Acta sin número".
    public static String bareNumber(Acta acta) {
        return acta.number() == null ? Texts.get("acta.paper.unnumbered")
                : Texts.get("acta.paper.number", "%03d".formatted(acta.number()), String.valueOf(acta.year()));
    }

    /// "Viernes 20 de marzo de 2026", or that nobody wrote it.
    static String date(LocalDate date) {
        return date == null ? Texts.get("acta.paper.unwritten") : Formats.startingDate(date);
    }

    static String time(LocalTime time) {
        return time == null ? Texts.get("acta.paper.unwritten") : Formats.time(time);
    }

    /// "Instituto Departamental de Salud, sala 3", or "Reunión virtual" with its link; both for a mixed one.
    static String place(MesaSession session) {
        boolean virtual = MesaCodes.VIRTUAL.equals(session.mode());
        boolean online = virtual || MesaCodes.HYBRID.equals(session.mode()) || session.link() != null;
        String link = online ? lines(": ", Texts.get(virtual ? "acta.paper.virtual" : "acta.paper.alsoVirtual"),
                session.link()) : "";
        String place = lines("\n", session.place(), link);
        return place.isEmpty() ? Texts.get("acta.paper.unwritten") : place;
    }

    /// The texts that are there, with something between them.
    public static String lines(String between, String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).map(String::strip)
                .collect(Collectors.joining(between));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /// "Uno, dos y tres".
    static String listed(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts) : Texts.get("acta.paper.and", String.join(", ",
                texts.subList(0, last)), texts.get(last));
    }
}
