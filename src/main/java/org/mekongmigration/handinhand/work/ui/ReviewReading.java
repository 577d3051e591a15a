package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.Change;

/**
 * A version to read: what changed since everybody saw one, change by change; what nobody has seen yet, as it prints. Below that,
 * all its texts, each with room for a comment.
 */
class ReviewReading extends Div {

    private final ReviewTalk talk;
    private final WorkPages pages;
    private final PlaceWords places = new PlaceWords(this);
    private final Div printed = new Div();
    private final Details asItPrints = new Details();
    private final Div texts = new Div();
    private final Details textByText = new Details();
    private Language language;

    ReviewReading(ReviewTalk talk, WorkPages pages) {
        this.talk = talk;
        this.pages = pages;
        addClassName("review-reading");
        var content = talk.review().content();
        var screen = ScreenLanguage.of(UiLocale.of(this));
        language = content.title().languages().contains(screen) ? screen : content.source();
        var picker = new LanguagePicker(getTranslation("design.language"), content.languages());
        picker.setValue(language);
        picker.addValueChangeListener(change -> read(change.getValue()));
        var compared = talk.review().compared();
        compared.ifPresent(number -> add(
                new H2(getTranslation("work.review.since", number)),
                new ChangeList(talk.review().changes(), change -> Optional.of(comment(change)))));
        asItPrints.setSummaryText(getTranslation("work.review.prints"));
        asItPrints.add(printed);
        asItPrints.addOpenedChangeListener(opened -> print());
        textByText.setSummaryText(getTranslation("work.review.texts"));
        textByText.add(new Paragraph(getTranslation("work.review.texts.what")), texts);
        textByText.addOpenedChangeListener(opened -> spell());
        add(
                new H2(getTranslation(compared.isEmpty() ? "work.review.first" : "work.review.whole")),
                picker,
                asItPrints,
                textByText);
        asItPrints.setOpened(compared.isEmpty());
        print();
    }

    private void read(Language chosen) {
        language = chosen;
        printed.removeAll();
        texts.removeAll();
        print();
        spell();
    }

    /** What nobody opens costs nothing. */
    private void print() {
        if (asItPrints.isOpened() && printed.getChildren().findAny().isEmpty()) {
            var review = talk.review();
            printed.add(pages.of(
                    review.content(), review.work(), review.submission().revision(), language));
        }
    }

    private void spell() {
        if (textByText.isOpened() && texts.getChildren().findAny().isEmpty()) {
            texts.add(new TextByText(talk, language));
        }
    }

    /** @return whether there is a text at the place, which is then seen */
    boolean go(Finding.Place place) {
        var path = place.path();
        for (int length = path.size(); length > 0; length--) {
            var part = path.subList(0, length);
            if (talk.review().texts().stream()
                    .anyMatch(text -> text.where().path().equals(part))) {
                textByText.setOpened(true);
                spell();
                texts.getChildren()
                        .flatMap(Component::getChildren)
                        .filter(row ->
                                row.getId().filter(TextByText.id(part)::equals).isPresent())
                        .findFirst()
                        .ifPresent(Component::scrollIntoView);
                return true;
            }
        }
        return false;
    }

    private CommentHere comment(Change change) {
        var path = change.where().path();
        var parent = path.subList(0, Math.max(0, path.size() - 1));
        var place = places.of(change.where());
        return switch (change) {
            case Change.Text text -> new CommentHere(talk, parent, Optional.of(text.language()), place);
            case Change.OutOfDate stale -> new CommentHere(talk, parent, Optional.of(stale.language()), place);
            case Change.Removed removed -> new CommentHere(talk, parent, Optional.empty(), place);
            case Change.Value value -> here(path, place);
            case Change.Moved moved -> here(path, place);
            case Change.Added added -> here(path, place);
        };
    }

    private CommentHere here(List<String> path, String place) {
        return new CommentHere(talk, path, Optional.empty(), place);
    }
}
