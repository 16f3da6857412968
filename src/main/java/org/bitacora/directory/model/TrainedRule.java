package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Finding;
import org.bitacora.i18n.Texts;

/// Who counts as *capacitada* in a project: whoever came to at least one session of a training, or to at least so many
/// per cent of its sessions held (issue 3, point 3).
public final class TrainedRule {

    private static final int ALL = 100;

    private TrainedRule() {
    }

    public static List<Finding> check(Project project) {
        List<Finding> findings = new ArrayList<>();
        Integer share = project.trainedShare();
        if (share != null && (share < 1 || share > ALL)) {
            findings.add(Finding.error(ProjectKind.TRAINED_SHARE.name(), "project.problem.share"));
        }
        return findings;
    }

    /// Whether one session is enough whatever is held. What cannot be a share is read as if nothing was said.
    public static boolean isOneSession(Integer share) {
        return share == null || share < 1 || share > ALL;
    }

    /// How many sessions somebody has to come to, rounded up; never none.
    ///
    /// @param held how many were held
    public static int needed(Integer share, int held) {
        return isOneSession(share) ? 1 : Math.max(1, (share * held + ALL - 1) / ALL);
    }

    /// "quien vino al menos al 80 % de las sesiones realizadas de la capacitación".
    public static String words(Integer share) {
        return isOneSession(share) ? Texts.get("project.trained.one") : Texts.get("project.trained.share", share);
    }
}
