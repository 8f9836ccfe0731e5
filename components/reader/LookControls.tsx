import {
  ALIGNMENTS,
  type Appearance,
  type AppearanceChoice,
  FONTS,
  type Measurable,
  RANGES,
  THEMES,
} from '../../core/appearance.ts';
import type { Translate } from '../../core/messages.ts';
import { ChoiceGroup } from '../controls/ChoiceGroup.tsx';
import { Slider } from '../controls/Slider.tsx';
import { sayDegree } from '../say-degree.ts';

/** Everything of the look that can be chosen. */
export function LookControls(props: { look: Appearance; t: Translate; onChange: (choice: AppearanceChoice) => void }) {
  const { look, t, onChange } = props;
  const slider = (key: Measurable) => (
    <Slider
      label={t(`look_${key}`)}
      value={look[key]}
      range={RANGES[key]}
      text={sayDegree(key, look[key], t)}
      onChange={value => onChange({ [key]: Number(value.toFixed(2)) })}
    />
  );
  return (
    <>
      <ChoiceGroup
        name="theme"
        label={t('look_theme')}
        value={look.theme}
        options={THEMES.map(value => ({ value, label: t(`theme_${value}`) }))}
        onChange={theme => onChange({ theme })}
      />
      <ChoiceGroup
        name="font"
        label={t('look_font')}
        value={look.font}
        options={FONTS.map(value => ({ value, label: t(`font_${value}`) }))}
        onChange={font => onChange({ font })}
      />
      {slider('size')}
      {slider('measure')}
      {slider('lineHeight')}
      {slider('letterSpacing')}
      {slider('wordSpacing')}
      <ChoiceGroup
        name="align"
        label={t('look_align')}
        value={look.align}
        options={ALIGNMENTS.map(value => ({ value, label: t(`align_${value}`) }))}
        onChange={align => onChange({ align })}
      />
    </>
  );
}
