package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.sharing.LinkDetails;

/** How often a link was opened on each of the last days: a bar a day, its lower part what was downloaded. */
class DayBars extends Div {

    private static final int DAYS = 28;
    private static final int HIGHEST = 32;

    DayBars(LinkDetails link, LocalDate today) {
        addClassName("day-bars");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("sharing.days", DAYS, link.opens(), link.downloads()));
        var days = link.days().stream().collect(Collectors.toMap(LinkDetails.Day::on, Function.identity()));
        long most =
                days.values().stream().mapToLong(LinkDetails.Day::opens).max().orElse(0);
        for (int back = DAYS - 1; back >= 0; back--) {
            var on = today.minusDays(back);
            var day = days.getOrDefault(on, new LinkDetails.Day(on, 0, 0));
            add(bar(day, Math.max(1, most)));
        }
    }

    private static Span bar(LinkDetails.Day day, long most) {
        var bar = new Span();
        long high = day.opens() == 0 ? 0 : Math.max(2, day.opens() * HIGHEST / most);
        bar.getStyle().set("height", Math.max(1, high) + "px");
        bar.getElement().getClassList().set("none", day.opens() == 0);
        if (day.downloads() > 0) {
            var downloads = new Span();
            downloads.getStyle().set("height", Math.min(high, Math.max(2, day.downloads() * HIGHEST / most)) + "px");
            bar.add(downloads);
        }
        return bar;
    }
}
