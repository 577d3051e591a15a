package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** From the youngest to the oldest age. */
public class AgeRange extends CustomField<AgeRange.Range> {

    private static final int MOST = 99;

    /** @param from the youngest, at most {@code to} */
    public record Range(int from, int to) {}

    private final IntegerField from = age(getTranslation("design.ages.from"));
    private final IntegerField to = age(getTranslation("design.ages.to"));

    public AgeRange(String label) {
        setLabel(label);
        var row = new Div(from, new Span("–"), to);
        row.addClassName("row");
        add(row);
        addClassName("age-range");
    }

    private static IntegerField age(String name) {
        var field = new IntegerField();
        field.setAriaLabel(name);
        field.setTooltipText(name);
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        return field;
    }

    @Override
    protected @Nullable Range generateModelValue() {
        var youngest = from.getValue();
        var oldest = to.getValue();
        if (youngest == null || oldest == null) {
            return null;
        }
        var inOrder = youngest <= oldest;
        setInvalid(!inOrder);
        setErrorMessage(inOrder ? "" : getTranslation("design.ages.bad"));
        return inOrder ? new Range(youngest, oldest) : null;
    }

    @Override
    protected void setPresentationValue(@Nullable Range range) {
        from.setValue(range == null ? null : range.from());
        to.setValue(range == null ? null : range.to());
    }
}
