package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.ActivityRoutes;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Standing;
import org.mekongmigration.handinhand.work.WorkBookmarks;

/** An activity on the shelf: what it is, how long it takes, in which languages it is there; a caution is seen before it is chosen. */
class ActivityCard extends KindCard {

    /** @param marked the reader wants to find it again */
    ActivityCard(Activity activity, Language reader, WorkBookmarks bookmarks, boolean marked) {
        super(
                Colour.LEAF,
                title(activity, reader),
                titleLanguage(activity, reader),
                ActivityRoutes.activity(activity.id()));
        picture(drawing(activity));
        activity.teaser()
                .in(reader)
                .or(() -> activity.teaser().in(activity.source()))
                .ifPresent(
                        teaser -> line(teaser, activity.teaser().in(reader).isPresent() ? reader : activity.source()));
        pills(facts(activity));
        foot(new LanguageDots(languages(activity)));
        add(BookmarkButton.small(bookmarks, activity.id(), title(activity, reader), marked));
        getElement().setAttribute("data-work", activity.id().value());
    }

    private static Language titleLanguage(Activity activity, Language reader) {
        return activity.title().in(reader).isPresent() ? reader : activity.source();
    }

    private static String title(Activity activity, Language reader) {
        return activity.title().in(titleLanguage(activity, reader)).orElse("…");
    }

    private Pill[] facts(Activity activity) {
        var pills = new ArrayList<Pill>();
        if (activity.minutes() != null) {
            pills.add(new Pill(
                    getTranslation("activity.minutes.short", activity.minutes().usual()), Colour.LEAF));
        }
        if (activity.ages() != null) {
            pills.add(new Pill(activity.ages().from() + "–" + activity.ages().to(), Colour.PLAIN));
        }
        if (!activity.caution().isEmpty() && !activity.careFor().isEmpty()) {
            pills.add(new Pill(Glyph.HEART, getTranslation("activity.caution.read"), Colour.CLAY));
        }
        return pills.toArray(Pill[]::new);
    }

    private static Component drawing(Activity activity) {
        var own = "drawings/" + activity.id() + ".svg";
        var known = ActivityCard.class.getResource("/META-INF/resources/" + own) != null;
        return new Image(known ? own : "drawings/activity.svg", "");
    }

    /** How far each language of the title is, for the whole activity. */
    static Map<Language, LanguageDots.State> languages(Activity activity) {
        var states = new LinkedHashMap<Language, LanguageDots.State>();
        for (var language : activity.languages()) {
            var standing = Standing.of(activity.title(), language, activity.source());
            states.put(
                    language,
                    switch (standing) {
                        case SOURCE, CHECKED -> LanguageDots.State.CHECKED;
                        case DRAFT -> LanguageDots.State.DRAFT;
                        case STALE -> LanguageDots.State.STALE;
                        case MISSING -> LanguageDots.State.MISSING;
                    });
        }
        return states;
    }
}
