package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.mekongmigration.handinhand.content.WorkId;

/**
 * The cards that were found, a page at a time: the next one comes when its end is in sight. Whoever goes into one leaves her
 * place in the address, and comes back to it.
 */
class ShelfCards extends Composite<Div> {

    static final int PAGE = 24;

    /** So many pages are made at once to come back to a place; one that lies deeper is come back to alone. */
    private static final int MOST_AT_ONCE = 12;

    private static final String WATCH = """
            const button = this;
            let root = button.parentElement;
            while (root && !/auto|scroll/.test(getComputedStyle(root).overflowY)) root = root.parentElement;
            button.watching?.disconnect();
            button.watching = new IntersectionObserver(
                seen => seen.some(it => it.isIntersecting) && button.click(),
                { root: root === document.documentElement ? null : root, rootMargin: '600px 0px' });
            button.watching.observe(button);
            """;

    private static final String REMEMBER = """
            this.addEventListener('click', event => {
              const card = event.target.closest('a[href]')?.closest('[data-work]');
              if (card) {
                const address = new URL(location.href);
                address.searchParams.set($0, card.dataset.work);
                history.replaceState(history.state, '', address);
              }
            }, true);
            """;

    private static final String COME_BACK = """
            setTimeout(() => {
              const link = this.querySelector('[data-work="' + CSS.escape($0) + '"] a[href]');
              link?.closest('[data-work]').scrollIntoView({ block: 'center' });
              link?.focus({ preventScroll: true });
            }, 60);
            """;

    /** Makes the cards of some of the works that were found. */
    @FunctionalInterface
    interface Source {
        List<? extends Component> cards(int from, int most);
    }

    private final Source source;
    private final Div grid = new Div();
    private final Button earlier = new Button();
    private final Button more = new Button();
    private long total;
    private int from;
    private int to;

    ShelfCards(Source source) {
        this.source = source;
        grid.addClassName("card-grid");
        grid.getElement().executeJs(REMEMBER, ShelfAddress.PLACE);
        earlier.setText(getTranslation("activity.shelf.earlier"));
        earlier.addClickListener(click -> showEarlier());
        more.setText(getTranslation("activity.shelf.more"));
        more.addClickListener(click -> showMore());
        getContent().addClassName("shelf-cards");
        getContent().add(earlier, grid, more);
    }

    /**
     * @param found how many there are
     * @param place where among them the reader stood; 0 for the beginning
     */
    void show(long found, int place) {
        grid.removeAll();
        total = found;
        var page = place / PAGE;
        from = page < MOST_AT_ONCE ? 0 : page * PAGE;
        to = from;
        add((page + 1) * PAGE - from);
    }

    /** Instead of cards. */
    void show(Component instead) {
        show(0, 0);
        grid.add(instead);
    }

    /** Brings the reader to the card at which she stood. */
    void comeBack(WorkId work) {
        grid.getElement().executeJs(COME_BACK, work.value());
    }

    private void showMore() {
        add(PAGE);
    }

    private void add(int most) {
        if (total > 0) {
            source.cards(to, most).forEach(grid::add);
        }
        to += most;
        buttons();
    }

    private void showEarlier() {
        from -= PAGE;
        var cards = source.cards(from, PAGE);
        for (int i = 0; i < cards.size(); i++) {
            grid.addComponentAtIndex(i, cards.get(i));
        }
        buttons();
    }

    private void buttons() {
        earlier.setVisible(from > 0);
        more.setVisible(to < total);
        if (to < total) {
            more.getElement().executeJs(WATCH);
        }
    }
}
