import { namespace } from '@yizhan/web-ui';

/** What stands on a document that is not given out yet, beside the words of its template. */
export const paper = namespace({
  'zh-CN': {
    title: '申请人将收到的文书',
    titleLater: '批准后申请人将收到的文书',
    to: '{{name}}：',
    onSending: '办理时',
    onApproval: '批准时',
    numberLater: '文号{{when}}取',
    dayLater: '批准日',
    sealLater: '印章{{when}}加盖',
    foot: '办件编号 {{number}}。链首和核验码，出具时写入。',
    fill: '把左边写全，文书就排出来。',
    waiting: '正在排文书',
    failed: '文书没有排出来，不影响办理。',
  },
  en: {
    title: 'What the applicant will receive',
    titleLater: 'What the applicant will receive once approved',
    to: '{{name}},',
    onSending: 'when it is done',
    onApproval: 'on approval',
    numberLater: 'numbered {{when}}',
    dayLater: 'day of approval',
    sealLater: 'sealed {{when}}',
    foot: 'Application {{number}}. Chain head and verification code are written when it is given out.',
    fill: 'Fill in the form: the document then stands here.',
    waiting: 'Setting the document',
    failed: 'The document could not be set; you can go on.',
  },
});
