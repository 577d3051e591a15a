package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;

/** Asks why a work is taken back, in words for its readers. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST = 1000;

    /** @param withdraw hears the words and their language */
    WithdrawDialog(Content content, BiConsumer<String, Language> withdraw) {
        setHeaderTitle(getTranslation("work.withdraw.question"));
        addClassName("withdraw-dialog");
        var why = new TextArea(getTranslation("work.withdraw.why"));
        why.setHelperText(getTranslation("work.withdraw.why.help"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setAutofocus(true);
        why.setValueChangeMode(ValueChangeMode.EAGER);
        var language = new LanguagePicker(getTranslation("work.withdraw.language"), languages(content));
        language.setValue(ScreenLanguage.of(getLocale()));
        var take = new Button(getTranslation("work.withdraw"), click -> {
            close();
            withdraw.accept(why.getValue(), language.getValue());
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        why.addValueChangeListener(change -> take.setEnabled(!why.getValue().isBlank()));
        add(new Paragraph(getTranslation("work.withdraw.consequence")), why, language);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), take);
    }

    private List<Language> languages(Content content) {
        return Stream.concat(Stream.of(ScreenLanguage.of(getLocale())), content.languages().stream())
                .distinct()
                .toList();
    }
}
