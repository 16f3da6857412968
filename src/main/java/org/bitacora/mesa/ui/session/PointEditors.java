package org.bitacora.mesa.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.MesaSessionRules;

/// The points of the agenda while they are written: one editor each, whatever part of the page shows it, so that an
/// order and a discussion typed at once never meet in one save.
final class PointEditors {

    private final SessionViewModel model;
    private final Map<UUID, SavedRecord<AgendaItem>> editors = new HashMap<>();

    PointEditors(SessionViewModel model) {
        this.model = model;
    }

    /// The editor of a point, which shows what was typed and not saved when the program ended.
    SavedRecord<AgendaItem> of(AgendaItem item) {
        return editors.computeIfAbsent(item.id(), id -> {
            SavedRecord<AgendaItem> editor = new SavedRecord<>(AgendaItemKind.KIND, item, new SavedRecord.Ways<>(
                    MesaSessionRules::check, model.service().agenda()::save), model.desk().tasks(),
                    model.desk().workspace().drafts(), model::clockTime);
            editor.resume(model.draft(editor.draftKey()));
            return editor;
        });
    }

    /// Takes in what was read; what is being typed stays.
    void rebase(SessionState state) {
        state.dossier().agenda().forEach(item -> of(item).rebase(item));
    }

    void leave() {
        editors.values().forEach(SavedRecord::left);
    }
}
