package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.BrowserZone;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.design.ShownTime;
import org.mekongmigration.handinhand.sharing.LinkChoice;

/** When a link ends: after some days, each with its date, or when it is withdrawn. */
class EndChoice extends NamedSelect<String> {

    private static final int[] DAYS = {7, 30, (int) LinkChoice.USUAL.toDays(), 365};
    private static final String NEVER = "never";

    private final Map<String, Optional<Instant>> ends = new LinkedHashMap<>();

    /** @param chosen at first; absent: it has no end */
    EndChoice(Instant now, @Nullable Instant chosen) {
        var first = chosen == null ? NEVER : "chosen";
        if (chosen != null) {
            ends.put(first, Optional.of(chosen));
        }
        for (int days : DAYS) {
            var end = now.plus(Duration.ofDays(days));
            if (end.equals(chosen)) {
                continue;
            }
            ends.put(Integer.toString(days), Optional.of(end));
        }
        ends.put(NEVER, Optional.empty());
        setLabel(getTranslation("sharing.end"));
        setItems(ends.keySet());
        setItemLabelGenerator(this::words);
        setValue(first);
    }

    private String words(String key) {
        return ends.getOrDefault(key, Optional.empty())
                .map(end -> getTranslation("sharing.end.on", day(end)))
                .orElseGet(() -> getTranslation("sharing.end.never"));
    }

    @Nullable
    Instant end() {
        return ends.getOrDefault(getValue(), Optional.empty()).orElse(null);
    }

    static String day(Instant end) {
        var reader = UI.getCurrent();
        return ShownTime.day(end.atZone(BrowserZone.of(reader)).toLocalDate(), reader);
    }
}
