import { type interfaces } from 'ask-sdk-model';
import { type Scene } from '../dialogue/conversation';

/** What a touch on the screen sends back; lambda/handlers/touch reads it. */
export const TOUCHES = ['yes', 'no', 'choose'] as const;

interface Button {
  readonly label: string;
  readonly arguments: readonly (string | number)[];
}

/**
 * The panel: skill name, the words that are spoken, and buttons. APL 1.4 without imports, so that
 * every device with a screen, and a viewhost without a network, draws it.
 */
const DOCUMENT = {
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  mainTemplate: {
    parameters: ['panel'],
    items: [
      {
        type: 'Container',
        width: '100vw',
        height: '100vh',
        paddingLeft: '6vw',
        paddingRight: '6vw',
        paddingTop: '5vh',
        paddingBottom: '5vh',
        justifyContent: 'spaceBetween',
        items: [
          { type: 'Text', text: '${panel.title}', fontSize: '4vh', color: '#c8d0d8' },
          {
            type: 'ScrollView',
            grow: 1,
            shrink: 1,
            items: [{ type: 'Text', text: '${panel.text}', fontSize: '6vh', color: '#ffffff' }],
          },
          {
            type: 'Container',
            direction: 'row',
            data: '${panel.buttons}',
            items: [
              {
                type: 'TouchWrapper',
                accessibilityLabel: '${data.label}',
                paddingRight: '3vw',
                onPress: [{ type: 'SendEvent', arguments: '${data.arguments}' }],
                items: [
                  {
                    type: 'Frame',
                    backgroundColor: '#2f6fab',
                    borderRadius: '1vh',
                    items: [
                      {
                        type: 'Text',
                        text: '${data.label}',
                        fontSize: '5vh',
                        color: '#ffffff',
                        paddingLeft: '4vw',
                        paddingRight: '4vw',
                        paddingTop: '1.5vh',
                        paddingBottom: '1.5vh',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};

const buttonsFor = (scene: Scene): Button[] =>
  scene.name === 'listing'
    ? scene.productIds.map((_id, index) => ({
        label: String(index + 1),
        arguments: ['choose', index + 1],
      }))
    : [
        { label: '✓', arguments: ['yes'] },
        { label: '✕', arguments: ['no'] },
      ];

/** The screen of an offer or a list: the same words as the voice. */
export const panel = (
  title: string,
  text: string,
  scene: Scene,
): interfaces.alexa.presentation.apl.RenderDocumentDirective => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'panel',
  document: DOCUMENT,
  datasources: { panel: { title, text, buttons: buttonsFor(scene) } },
});
