package org.mekongmigration.handinhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Glyph.class) // no view lives here
class OrderedListTest extends BrowserlessTest {

    private final List<String> order = new ArrayList<>(List.of("opening", "main", "closing"));
    private final List<String> asked = new ArrayList<>();
    private OrderedList<String> list;

    @BeforeEach
    void shows() {
        list = new OrderedList<>(name -> name, Span::new, (from, to) -> {
            asked.add(from + "->" + to);
            Collections.swap(order, from, to);
            list.show(order);
        });
        list.show(order);
        UI.getCurrent().add(list);
    }

    @Test
    void asksForTheMoveThatAButtonNames() {
        test(buttons().get(3)).click(); // "main" down
        assertThat(asked).containsExactly("1->2");
        assertThat(find(Span.class).all()).extracting(Span::getText).containsSubsequence("opening", "closing", "main");
    }

    @Test
    void doesNotOfferToLeaveTheEnds() {
        assertThat(buttons().getFirst().isEnabled()).isFalse();
        assertThat(buttons().getLast().isEnabled()).isFalse();
        assertThat(buttons().subList(1, 5)).allMatch(IconButton::isEnabled);
    }

    @Test
    void namesTheThingInEachButton() {
        assertThat(buttons()).allMatch(button -> button.getAriaLabel().isPresent());
    }

    @Test
    void asksForTheMoveOfARowThatIsDroppedOnAnother() {
        drop(dragged(list), 2, list, 0);
        assertThat(asked).containsExactly("2->0");
    }

    @Test
    void leavesAloneWhatWasDraggedOutOfAnotherList() {
        var other = new OrderedList<String>(name -> name, Span::new, (from, to) -> asked.add("other"));
        UI.getCurrent().add(other);
        other.draggable().show(List.of("a", "b"));

        drop(other, 1, dragged(list), 0);

        assertThat(asked).isEmpty();
    }

    private OrderedList<String> dragged(OrderedList<String> shown) {
        shown.draggable().show(order);
        return shown;
    }

    private void drop(OrderedList<String> from, int row, OrderedList<String> onto, int target) {
        var grip = find(OrderedRow.class, from)
                .all()
                .get(row)
                .getChildren()
                .findFirst()
                .orElseThrow();
        UI.getCurrent().getInternals().setActiveDragSourceComponent(grip);
        var under = find(OrderedRow.class, onto).all().get(target);
        ComponentUtil.fireEvent(under, new DropEvent<>(under, true, "all"));
    }

    private List<IconButton> buttons() {
        return find(IconButton.class).all();
    }
}
