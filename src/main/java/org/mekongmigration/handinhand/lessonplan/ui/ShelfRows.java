package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How an activity looks on the shelf beside the lesson. The browser draws it: with a component for each dot, twenty activities
 * would weigh more than the lesson that they stand beside.
 */
final class ShelfRows {

    private static final String ROW = """
            <div class="item" draggable="true" data-activity="${item.id}" ?hidden="${!item.id}">
              <div class="head">
                <span class="name" lang="${item.language}">${item.title}</span>
                <vaadin-button theme="icon" class="icon-button" aria-label="${item.put}" title="${item.put}" @click="${add}"
                  ><span class="glyph glyph-plus" aria-hidden="true"></span></vaadin-button>
              </div>
              ${item.other ? html`<div class="other" lang="${item.otherLanguage}">${item.other}</div>` : ''}
              <div class="foot">
                ${item.minutes ? html`<span class="pill plain">${item.minutes}</span>` : ''}
                <ul class="language-dots" role="list">
                  ${item.dots?.map(dot => html`<li class="${dot.state}"
                    ><span class="language-name" lang="${dot.tag}" title="${dot.said}" aria-hidden="true">${dot.name}</span
                    ><span class="unseen">${dot.said}</span></li>`)}
                </ul>
                ${item.caution ? html`<span class="pill clay"
                  ><span class="glyph glyph-heart small" aria-hidden="true"></span><span>${item.caution}</span></span>` : ''}
                ${item.unpublished ? html`<span class="pill marigold">${item.unpublished}</span>` : ''}
              </div>
            </div>
            """;

    private final Component words;
    private final Supplier<Language> written;

    /** @param written the language of the lesson: a title in it stands below, where the screen speaks another */
    ShelfRows(Component words, Supplier<Language> written) {
        this.words = words;
        this.written = written;
    }

    LitRenderer<ShelfItem> renderer(Consumer<WorkId> add) {
        return LitRenderer.<ShelfItem>of(ROW)
                .withProperty("id", item -> item.id().value())
                .withProperty("language", item -> title(item).language().tag())
                .withProperty("title", item -> title(item).text())
                .withProperty("put", item -> say("add", title(item).text()))
                .withProperty("other", this::other)
                .withProperty("otherLanguage", item -> written.get().tag())
                .withProperty("minutes", item -> {
                    var minutes = item.minutes();
                    return minutes == null ? "" : words.getTranslation("lessonplan.minutes", minutes);
                })
                .withProperty("dots", this::dots)
                .withProperty("caution", item -> item.caution() ? say("caution") : "")
                .withProperty("unpublished", item -> item.unpublished() ? say("unpublished") : "")
                .withFunction("add", item -> add.accept(item.id()));
    }

    private Shown title(ShelfItem item) {
        return Shown.of(item.title(), ScreenLanguage.after(ScreenLanguage.of(words), words));
    }

    private String other(ShelfItem item) {
        var own = written.get();
        var second = Shown.of(item.title(), List.of(own));
        return second.language().equals(own) && !title(item).language().equals(own) ? second.text() : "";
    }

    private ArrayNode dots(ShelfItem item) {
        var dots = JsonNodeFactory.instance.arrayNode();
        item.languages().forEach((language, state) -> {
            var word = state.name().toLowerCase(Locale.ROOT);
            dots.addObject()
                    .put("tag", language.tag())
                    .put("name", language.ownName())
                    .put("state", word)
                    .put("said", words.getTranslation("design.language.state." + word, language.englishName()));
        });
        return dots;
    }

    private String say(String key, Object... arguments) {
        return words.getTranslation("lessonplan.shelf." + key, arguments);
    }
}
