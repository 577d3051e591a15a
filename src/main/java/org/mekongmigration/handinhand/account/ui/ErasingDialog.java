package org.mekongmigration.handinhand.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.account.AccountRejected;
import org.mekongmigration.handinhand.account.AccountRejected.Reason;
import org.mekongmigration.handinhand.account.WorksOfErased;
import org.mekongmigration.handinhand.design.Confirm;
import org.mekongmigration.handinhand.design.ErrorNotice;

/** Asks what becomes of the works of a person who is to be erased; then asks once more. */
class ErasingDialog extends Dialog {

    private final RadioButtonGroup<WorksOfErased> works = new RadioButtonGroup<>();
    private final SecretField password =
            new SecretField(getTranslation("account.password"), Autocomplete.CURRENT_PASSWORD);
    private final String name;
    private final BiConsumer<String, WorksOfErased> erase;
    private final Runnable erased;

    private ErasingDialog(String name, boolean oneself, BiConsumer<String, WorksOfErased> erase, Runnable erased) {
        this.name = name;
        this.erase = erase;
        this.erased = erased;
        setHeaderTitle(getTranslation("account.erase.title", name));
        setWidth("34rem");
        works.setLabel(getTranslation("account.erase.works"));
        works.setItems(WorksOfErased.values());
        works.setItemLabelGenerator(it -> getTranslation(key(it)));
        works.setHelperText(getTranslation("account.erase.go.text"));
        works.setValue(WorksOfErased.STAY);
        var form = new Div(new Paragraph(getTranslation("account.erase.text")), works);
        if (oneself) {
            form.add(password);
        }
        form.addClassName("stack");
        add(form);
        var next = new Button(getTranslation("account.erase.next"), click -> ask());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("design.cancel"), click -> close()), next);
    }

    static ErasingDialog of(String name, Consumer<WorksOfErased> erase, Runnable erased) {
        return new ErasingDialog(name, false, (password, works) -> erase.accept(works), erased);
    }

    /** Asks for the password too: whoever finds a session open cannot use it for this. */
    static ErasingDialog ofOneself(String name, BiConsumer<String, WorksOfErased> erase, Runnable erased) {
        return new ErasingDialog(name, true, erase, erased);
    }

    private void ask() {
        password.setInvalid(false);
        new Confirm(
                        getTranslation("account.erase.question", name),
                        getTranslation(key(works.getValue()) + ".consequence"),
                        getTranslation("account.erase.do"),
                        this::erase)
                .grave()
                .open();
    }

    private void erase() {
        try {
            erase.accept(password.getValue(), works.getValue());
            close();
            ErrorNotice.tell(getTranslation("account.erase.done"));
            erased.run();
        } catch (AccountRejected rejected) {
            if (rejected.reason() == Reason.PASSWORD_WRONG) {
                password.setErrorMessage(Words.of(rejected));
                password.setInvalid(true);
                password.focus();
            } else {
                ErrorNotice.warn(Words.of(rejected));
            }
        }
    }

    private static String key(WorksOfErased works) {
        return switch (works) {
            case STAY -> "account.erase.stay";
            case GO -> "account.erase.go";
        };
    }
}
