export {
  type ChangedRow,
  type PictureMoment,
  type PicturePanel,
  type PresentedChange,
  ProposalPicture,
  ProposalPictures,
  rowsPanel,
} from './pictures/proposal-picture';
export { sideName, sideWords } from './side-words';
