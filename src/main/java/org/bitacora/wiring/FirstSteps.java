package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.fx.Tone;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.shell.home.Remedy;
import org.kordamp.ikonli.feather.Feather;

/// What to do first in a workspace without trainings.
///
/// @param named whether there is a project already
/// @param placed whether there are institutions already
record FirstSteps(HomeWays ways, boolean named, boolean placed) {

    /// The steps, after whatever waits already.
    List<Pending> before(List<Pending> waiting) {
        List<Pending> steps = new ArrayList<>(waiting.stream().filter(one -> one.urgency() != Tone.NEUTRAL).toList());
        if (!named) {
            steps.add(step(Tone.TINT, Feather.FOLDER, "home.first.project",
                    new Remedy.Go(Texts.get("home.first.project.act"), ways.fresh("project"))));
        }
        steps.add(step(Tone.TINT, Feather.BOOK_OPEN, "home.first.training",
                new Remedy.Go(Texts.get("home.first.training.act"), ways.newTraining())));
        if (!placed) {
            steps.add(step(Tone.NEUTRAL, Feather.HOME, "home.first.institution",
                    new Remedy.Go(Texts.get("home.first.institution.act"), ways.institutions())));
        }
        steps.add(step(Tone.NEUTRAL, Feather.DOWNLOAD, "home.first.receive",
                new Remedy.Go(Texts.get("home.first.receive.act"), ways.receive())));
        return steps;
    }

    private static Pending step(Tone tone, Feather icon, String key, Remedy remedy) {
        return new Pending(tone, icon, Texts.get(key), Texts.get(key + ".note"), remedy);
    }
}
