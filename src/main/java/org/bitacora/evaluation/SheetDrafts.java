package org.bitacora.evaluation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Drafts;
import org.bitacora.db.Workspace;

/// Where somebody was typing sheets, kept on this laptop only, one place per training. Blocks the calling thread.
public final class SheetDrafts {

    private static final String KEY = "evaluation:";

    private final Drafts drafts;

    SheetDrafts(Workspace ws) {
        drafts = ws.drafts();
    }

    public void keep(SheetDraft draft) {
        drafts.keep(KEY + draft.training(), draft.encode());
    }

    public Optional<SheetDraft> find(UUID training) {
        return drafts.find(KEY + training).map(text -> SheetDraft.decode(training, text));
    }

    /// The latest of all trainings, for "Continuar donde iba".
    public Optional<SheetDraft> last() {
        return drafts.all().entrySet().stream().filter(each -> each.getKey().startsWith(KEY)).map(SheetDrafts::read)
                .max(Comparator.comparing(SheetDraft::at));
    }

    private static SheetDraft read(Map.Entry<String, String> draft) {
        return SheetDraft.decode(UUID.fromString(draft.getKey().substring(KEY.length())), draft.getValue());
    }
}
