package org.mekongmigration.handinhand.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoTest {

    @Test
    void goesBackAndForth() {
        var undo = Undo.startingAt("a").then("b", null).then("c", null).undone().undone();

        assertThat(undo.present()).isEqualTo("a");
        assertThat(undo.canUndo()).isFalse();
        assertThat(undo.redone().redone().present()).isEqualTo("c");
        assertThat(undo.redone().redone().canRedo()).isFalse();
    }

    @Test
    void forgetsWhatWasTakenBackOnceSomethingElseIsDone() {
        var undo = Undo.startingAt("a").then("b", null).undone().then("c", null);

        assertThat(undo.canRedo()).isFalse();
        assertThat(undo.undone().present()).isEqualTo("a");
    }

    @Test
    void takesTypingAtOnePlaceAsOneStep() {
        var undo = Undo.startingAt("").then("h", "title").then("he", "title").then("hex", "note");

        assertThat(undo.undone().present()).isEqualTo("he");
        assertThat(undo.undone().undone().present()).isEmpty();
    }

    @Test
    void keepsAHundredSteps() {
        var undo = Undo.startingAt(0);
        for (var step = 1; step <= 250; step++) {
            undo = undo.then(step, null);
        }
        while (undo.canUndo()) {
            undo = undo.undone();
        }
        assertThat(undo.present()).isEqualTo(150);
    }

    @Test
    void doesNotCountAStepThatChangesNothing() {
        assertThat(Undo.startingAt("a").then("a", null).canUndo()).isFalse();
    }
}
