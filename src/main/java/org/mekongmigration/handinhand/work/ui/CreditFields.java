package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Maker;

/** Who made a work, and what may be done with it. */
public class CreditFields extends Div {

    private static final List<String> LICENCES = List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0");
    private static final Place LICENCE = new Place(List.of("licence"));
    private static final Place MAKERS = new Place(List.of("makers"));
    private static final String FIRST_ROLE = "author";
    private static final int LONGEST = 500;

    private final TextField makers = new TextField(getTranslation("work.makers"));
    private final ComboBox<String> licence = new ComboBox<>(getTranslation("work.licence"));

    public <C extends Content> CreditFields(Desk<C> desk) {
        addClassName("form-row");
        makers.setHelperText(getTranslation("work.makers.help"));
        makers.setMaxLength(LONGEST);
        makers.setValueChangeMode(ValueChangeMode.LAZY);
        makers.setId("place-makers");
        makers.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var named = named(change.getValue(), desk.content().makers());
                desk.change(MAKERS, content -> Edit.set(content, MAKERS, named));
            }
        });
        licence.setItems(LICENCES);
        licence.setItemLabelGenerator(name -> name.replaceFirst("-", " ").replaceFirst("-(?=[0-9.]+$)", " "));
        licence.setAllowCustomValue(true);
        licence.setClearButtonVisible(true);
        licence.setId("place-licence");
        licence.addCustomValueSetListener(
                typed -> choose(desk, typed.getDetail().strip()));
        licence.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(desk, Objects.requireNonNullElse(change.getValue(), ""));
            }
        });
        add(makers, licence);
        desk.onChange(() -> show(desk.content()));
        show(desk.content());
    }

    private static <C extends Content> void choose(Desk<C> desk, String name) {
        @Nullable String chosen = name.isEmpty() ? null : name;
        desk.change(LICENCE, content -> Edit.set(content, LICENCE, chosen));
    }

    private void show(Content content) {
        if (!named(makers.getValue(), content.makers()).equals(content.makers())) {
            makers.setValue(
                    content.makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", ")));
        }
        if (!Objects.equals(licence.getValue(), content.licence())) {
            licence.setValue(content.licence());
        }
    }

    /** Whoever is named already keeps what she did. */
    private static List<Maker> named(String names, List<Maker> before) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .flatMap(name -> {
                    var known = before.stream()
                            .filter(maker -> maker.name().equals(name))
                            .toList();
                    return known.isEmpty() ? Stream.of(new Maker(FIRST_ROLE, name)) : known.stream();
                })
                .toList();
    }
}
