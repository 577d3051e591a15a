package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Book;

/** The storybook that is read in the chosen activity. */
class BookOfPlacement extends Div {

    private final Select<BookShelfItems.Item> books = new Select<>();

    BookOfPlacement(PlanDesk desk, BookShelfItems shelf, AdaptedActivity selected) {
        addClassName("book-of-placement");
        var wished = ScreenLanguage.after(desk.plan().written(), this);
        books.setLabel(getTranslation("lessonplan.book"));
        books.setEmptySelectionAllowed(true);
        books.setEmptySelectionCaption(getTranslation("lessonplan.book.none"));
        books.setItemLabelGenerator(it -> it == null
                ? getTranslation("lessonplan.book.none")
                : it.title().isEmpty()
                        ? it.book().work().value()
                        : Shown.of(it.title(), wished).text());
        books.setItems(items(shelf, selected.placement().book()));
        show(selected);
        books.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var item = change.getValue();
                desk.adapt(null, it -> it.book(item == null ? null : item.book()));
            }
        });
        add(books);
    }

    void show(AdaptedActivity selected) {
        var book = selected.placement().book();
        var item = books.getListDataView()
                .getItems()
                .filter(it -> book != null && it.book().work().equals(book.work()))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(item, books.getValue())) {
            books.setValue(item);
        }
    }

    /** What is read here stays to be seen, even if it is not on the shelf any more. */
    private static List<BookShelfItems.Item> items(BookShelfItems shelf, @Nullable Book now) {
        var items = new ArrayList<>(shelf.all());
        if (now != null && items.stream().noneMatch(it -> it.book().work().equals(now.work()))) {
            items.add(new BookShelfItems.Item(now, Localized.empty()));
        }
        return items;
    }
}
