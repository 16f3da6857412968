package org.bitacora.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Subscriptions;
import org.bitacora.shell.home.HomePage.Meeting;
import org.bitacora.shell.home.HomePage.Pending;
import org.bitacora.task.DirectTasks;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {

    private final SampleHome feed = new SampleHome();
    private final DirectTasks tasks = new DirectTasks();
    private final Subscriptions bag = new Subscriptions();
    private final List<Place> opened = new ArrayList<>();
    private final HomeViewModel model = new HomeViewModel(feed, new Noting(), tasks);

    @Test
    void theGreatActsAreThereBeforeTheFileHasBeenRead() {
        assertThat(model.tiles().get()).hasSize(4);
        assertThat(model.page().get()).isNull();
        assertThat(model.waiting().get()).isNull();
        model.open(bag);
        assertThat(model.waiting().get().shown()).hasSize(6);
        assertThat(model.quarter().get().name()).isEqualTo("2026-T1");
    }

    @Test
    void severalChangesInARowAreReadOnce() {
        model.open(bag);
        feed.page = feed.empty();
        feed.change();
        feed.change();
        assertThat(feed.readings).isEqualTo(1);
        tasks.elapse();
        assertThat(feed.readings).isEqualTo(2);
        assertThat(model.waiting().get().fresh()).isTrue();
    }

    @Test
    void nothingIsReadAnyMoreOnceTheScreenIsClosed() {
        model.open(bag);
        feed.change();
        bag.close();
        tasks.elapse();
        assertThat(feed.readings).isEqualTo(1);
        assertThat(feed.followers()).isZero();
    }

    @Test
    void sixWaitInViewAndTheOthersBehindOneWord() {
        feed.page = feed.full();
        model.open(bag);
        assertThat(model.waiting().get().shown()).hasSize(6);
        assertThat(model.waiting().get().more()).isEqualTo("Ver los 8");
        model.toggleAll();
        assertThat(model.waiting().get().shown()).hasSize(8);
        assertThat(model.waiting().get().more()).isEqualTo("Ver menos");
        model.toggleAll();
        assertThat(model.waiting().get().shown()).hasSize(6);
    }

    @Test
    void aLowWindowShowsFewerButNeverFewerThanThree() {
        model.open(bag);
        assertThat(model.waiting().get().more()).isEmpty();
        model.fit(5, 9);
        assertThat(model.waiting().get().shown()).hasSize(5);
        assertThat(model.waiting().get().more()).isEqualTo("Ver los 6");
        model.fit(1, 9);
        assertThat(model.waiting().get().shown()).hasSize(3);
    }

    @Test
    void sessionsThatAreOverGiveWayFirst() {
        feed.page = feed.full();
        model.open(bag);
        assertThat(model.week().get().shown()).hasSize(5);
        assertThat(model.week().get().all()).isEmpty();
        model.fit(6, 4);
        assertThat(model.week().get().shown()).extracting(Meeting::day).containsExactly("Hoy", "Hoy", "Vie 20",
                "Dom 22");
        assertThat(model.week().get().all()).isPresent();
        model.fit(6, 3);
        assertThat(model.week().get().shown()).extracting(Meeting::day).containsExactly("Hoy", "Hoy", "Vie 20");
    }

    @Test
    void eachRemedyDoesWhatItsButtonSays() {
        model.open(bag);
        Pending first = model.waiting().get().shown().getFirst();
        model.take(first.remedy());
        assertThat(feed.log).containsExactly("Registrar asistencia");
        model.take(new Remedy.Go("Continuar", Place.room("training")));
        assertThat(opened).containsExactly(Place.room("training"));
        model.take(new Remedy.Work("Hacer copia", "Haciendo la copia", () -> feed.log.add("copy")));
        assertThat(feed.log).endsWith("copy");
        assertThat(feed.readings).as("read again afterwards").isEqualTo(2);
    }

    private final class Noting implements Navigator {

        @Override
        public void open(Place place) {
            opened.add(place);
        }

        @Override
        public void moved(Place place) {
            opened.add(place);
        }

        @Override
        public void back() {
            opened.clear();
        }

        @Override
        public void forward() {
            opened.clear();
        }

        @Override
        public void reload() {
            opened.clear();
        }
    }
}
